package io.github.tankestrek.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each line is by two ordered lists of rules; the first that knows the line decides.
 * What a line says by itself is looked at first, so that the rules on its place see which of the
 * lines below are text. What none of them knows is a paragraph.
 */
final class LineClassifier {
  private static final BlockRule[] BY_WORDS = {
    new CreditRule(), new BylineRule(), new FurnitureRule(), new BulletRule(), new ResultRule()
  };

  private static final BlockRule[] BY_PLACE = {
    new FactBoxRule(),
    new TailRule(),
    new WriterNameRule(),
    new CaptionRule(),
    new ListRule(),
    new TeaserRule(),
    new KickerRule(),
    new HeadlineRule(),
    new HeadingRunRule(),
    new QuestionHeadingRule(),
    new SubheadingRule()
  };

  private LineClassifier() {}

  static List<TextBlock> classify(Page page) {
    for (int i = 0; i < page.size(); i++) {
      BlockKind kind = page.kind(i) == null ? first(BY_WORDS, page, i) : null;
      if (kind != null) {
        page.mark(i, kind);
      }
    }
    List<TextBlock> blocks = new ArrayList<>(page.size());
    for (int i = 0; i < page.size(); i++) {
      BlockKind kind = byPlace(page, i);
      page.decide(i, kind);
      blocks.add(new TextBlock(kind, page.line(i).first(), page.line(i).end()));
    }
    return List.copyOf(blocks);
  }

  private static BlockKind byPlace(Page page, int index) {
    BlockKind known = page.kind(index);
    if (known != null) {
      return known;
    }
    BlockKind kind = first(BY_PLACE, page, index);
    return kind == null ? BlockKind.PARAGRAPH : kind;
  }

  private static @Nullable BlockKind first(BlockRule[] rules, Page page, int index) {
    for (BlockRule rule : rules) {
      BlockKind kind = rule.kind(page, index);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }
}
