package com.example

import io.github.tankestrek.NewsParser
import java.io.File

fun main(args: Array<String>) {
    val article = NewsParser.create().parse(File(args[0]).readText())
    article.quotes().forEach { quote ->
        println(quote.speaker().map { it.name() }.orElse("?") + ": " + article.raw(quote.span()))
    }
}
