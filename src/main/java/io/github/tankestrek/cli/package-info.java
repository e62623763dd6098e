/** The command line: {@link io.github.tankestrek.cli.Main}. Not part of the API. */
package io.github.tankestrek.cli;
