package com.example

import io.github.tankestrek.NewsParser
import java.io.File

fun main(args: Array<String>) {
    val text = File(args[0]).readText()
    // README
    val article = NewsParser.create().parse(text)
    for (quote in article.quotes()) {
        val name = quote.speaker().map { it.name() }.orElse("?")
        println("$name: ${article.raw(quote.span())}")
    }
    // README end
}
