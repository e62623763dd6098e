package io.github.tankestrek.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tankestrek.Article;
import io.github.tankestrek.NewsParser;
import io.github.tankestrek.html.ArticlePage;
import io.github.tankestrek.html.CollectionPage;
import io.github.tankestrek.html.IndexPage;
import io.github.tankestrek.html.PageLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Pages in a real browser: nothing in its console, no script, and the rule where one points. */
class PageInBrowserTest {
  private static final String TEXT =
      """
      Fyret får nytt lys
      – Det er som å få synet tilbake, sier fyrvokter Jorunn Haugland (58).
      – Jeg gråt litt, sier hun.
      Kystdirektør Pål Risvik kaller lampa «et lite under».
      """;

  private static ChromeDriver browser;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("browser.binary"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    options.setCapability("goog:loggingPrefs", logs);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(System.getProperty("browser.driver")).toFile())
                .build(),
            options);
  }

  @AfterAll
  static void stop() {
    browser.quit();
  }

  @AfterEach
  void theConsoleIsEmpty() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void theStyleSheetPassesThePolicy() throws IOException {
    show(TEXT, 1400);
    assertThat(browser.findElement(By.cssSelector("#q1")).getCssValue("border-bottom-style"))
        .isEqualTo("solid");
  }

  @Test
  void pointingAtAQuoteShowsTheRule() throws IOException {
    show(TEXT, 1400);
    WebElement card = browser.findElement(By.id("q1-card"));
    assertThat(card.isDisplayed()).isFalse();
    new Actions(browser).moveToElement(browser.findElement(By.cssSelector("#q1 > q"))).perform();
    assertThat(card.isDisplayed()).isTrue();
    assertThat(card.getText()).contains("Jorunn Haugland", "following-clause");
    new Actions(browser).moveToElement(card).perform();
    assertThat(card.isDisplayed()).as("while the pointer is on the card itself").isTrue();
  }

  @Test
  void theTabKeyShowsOneRuleAfterTheOther() throws IOException {
    show(TEXT, 1400);
    tab(); // the link past the article
    tab(); // the explanation
    for (String shown : List.of("q1-card", "q2-card", "q3-card")) {
      tab();
      assertThat(browser.findElements(By.className("card")))
          .filteredOn(WebElement::isDisplayed)
          .extracting(card -> card.getDomAttribute("id"))
          .containsExactly(shown);
    }
  }

  @Test
  void theFirstLinkLeadsToTheSpeakers() throws IOException {
    show(TEXT, 1400);
    tab();
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("speakers");
  }

  @Test
  void onAPhoneNothingStandsOutsideTheScreen() throws IOException {
    show(TEXT + "– " + "Langt".repeat(60) + ", sier Jorunn Haugland.\n", 500);
    browser.findElement(By.cssSelector("#q1 > q")).click();
    assertThat(browser.findElement(By.id("q1-card")).isDisplayed()).isTrue();
    assertThat(width("scrollWidth")).isEqualTo(width("clientWidth"));
  }

  @Test
  void aHostileArticleRunsNoScript() throws IOException {
    show(
        """
        <script>document.title='owned'</script>
        – <img src=x onerror="document.title='owned'">, sier Kari Moe.
        – </q></style><svg onload="document.title='owned'">, sier "Kari" Moe.
        """,
        1400);
    assertThat(browser.getTitle()).isEqualTo("<script>document.title='owned'</script>");
    assertThat(browser.findElements(By.cssSelector("script, img"))).isEmpty();
  }

  @Test
  void thePolicyStopsWhateverSlippedThrough() throws IOException {
    String page = page(TEXT).replace("</main>", "<script>document.title='owned'</script></main>");
    load(page);
    assertThat(browser.getTitle()).isEqualTo("Fyret får nytt lys");
    // The one message is the browser's, on what it refused.
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .singleElement()
        .satisfies(entry -> assertThat(entry.getMessage()).contains("Content Security Policy"));
  }

  @Test
  void anArticleOfAListOpensByKeyboard() throws IOException {
    CollectionPage list = CollectionPage.in(PageLanguage.NYNORSK);
    load(list.begin() + list.toHtml(NewsParser.create().parse(TEXT), "fyret.txt") + list.end());
    WebElement quote = browser.findElement(By.cssSelector(".list .quote"));
    assertThat(quote.isDisplayed()).isFalse();
    browser.findElement(By.cssSelector(".list summary")).sendKeys(Keys.ENTER);
    assertThat(quote.isDisplayed()).isTrue();
  }

  @Test
  void aListOfPagesLeadsToThemByKeyboard() throws IOException {
    Files.createDirectory(folder.resolve("vår 1"));
    Files.writeString(folder.resolve("vår 1/fyret.html"), page(TEXT), UTF_8);
    IndexPage list = IndexPage.in(PageLanguage.BOKMAL);
    Article article = NewsParser.create().parse(TEXT);
    load(list.begin() + list.toHtml(article, "fyret.txt", "vår 1/fyret.html") + list.end());
    tab(); // the link past the head
    tab();
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(browser.getTitle()).isEqualTo("Fyret får nytt lys");
    assertThat(browser.findElements(By.cssSelector(".quote q"))).hasSize(3);
  }

  private static long width(String property) {
    Object width = browser.executeScript("return document.documentElement." + property);
    return ((Number) width).longValue();
  }

  private static void tab() {
    new Actions(browser).sendKeys(Keys.TAB).perform();
  }

  private void show(String text, int width) throws IOException {
    browser.manage().window().setSize(new Dimension(width, 900));
    load(page(text));
  }

  private static String page(String text) {
    return ArticlePage.in(PageLanguage.BOKMAL).toHtml(NewsParser.create().parse(text), "fyret.txt");
  }

  private void load(String html) throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), html, UTF_8);
    browser.get(page.toUri().toString());
  }
}
