/**
 * Articles as JSON, one object for each article, and back.
 *
 * <p>{@link io.github.tankestrek.json.ArticleWriter} describes the fields. This package needs
 * {@code com.fasterxml.jackson.core:jackson-core}, which is an optional dependency: add it to your
 * project, and to {@code module-info.java} if there is one.
 */
package io.github.tankestrek.json;
