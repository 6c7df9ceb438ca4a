package org.opencomplaint.web.guide;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A guide as a part of a page: its title is the page's, its pictures and guides are the portal's.
 */
final class Markdown {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> (node, tag, attributes) -> adapt(tag, attributes))
          .build();
  private static final Pattern PICTURE = Pattern.compile("(?:\\.\\./)+images/([\\w-]+\\.png)");

  private Markdown() {}

  static String html(String text) {
    Node document = PARSER.parse(text);
    if (document.getFirstChild() instanceof Heading title) {
      title.unlink();
    }
    return RENDERER.render(document);
  }

  /** What is only in the repository is no link here. */
  private static void adapt(String tag, Map<String, String> attributes) {
    Matcher picture = PICTURE.matcher(attributes.getOrDefault("src", ""));
    if (picture.matches()) {
      attributes.put("src", "guide-images/" + picture.group(1));
    }
    if (tag.equals("a") && !attributes.getOrDefault("href", "").startsWith("https:")) {
      attributes.clear();
    }
    if (tag.equals("table")) {
      attributes.put("class", "oc-table");
    }
  }
}
