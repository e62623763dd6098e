/**
 * Articles as web pages for people to read: {@link io.github.tankestrek.html.ArticlePage} shows one
 * article, {@link io.github.tankestrek.html.CollectionPage} several of them with a table of
 * contents.
 *
 * <p>A page is one file of HTML that needs neither network nor scripts, and forbids both by a
 * Content-Security-Policy of its own. Whatever an article holds is shown as text.
 */
package io.github.tankestrek.html;
