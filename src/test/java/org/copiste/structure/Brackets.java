package org.copiste.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Line;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.Page;
import org.copiste.model.Span;

/** A document's structure as text that a person can read and a test can compare. */
final class Brackets {
  private final Document document;
  private final StringBuilder out = new StringBuilder();

  private Brackets(Document document) {
    this.document = document;
  }

  static String of(Document document) {
    Brackets brackets = new Brackets(document);
    document.pages().forEach(brackets::page);
    document.lines().stream()
        .filter(line -> line.role() == Line.Role.FURNITURE)
        .forEach(brackets::furniture);
    document.blocks().forEach(brackets::block);
    document.notes().forEach(brackets::note);
    document.markups().stream()
        .filter(m -> m.kind() != Markup.Kind.FURNITURE)
        .forEach(brackets::markup);
    document.diagnostics().forEach(brackets::diagnostic);
    return brackets.out.toString();
  }

  private void page(Page page) {
    out.append("page ")
        .append(page.n())
        .append(" line ")
        .append(line(page.at().start()))
        .append('\n');
  }

  private void furniture(Line line) {
    String subtype =
        document.markups().stream()
            .filter(m -> m.at().overlaps(line.at()) && m.kind() == Markup.Kind.FURNITURE)
            .map(Markup::subtype)
            .findFirst()
            .orElse("?");
    out.append("furniture ").append(subtype).append(" line ").append(line.n()).append('\n');
  }

  private void block(Block block) {
    out.append(block.kind().label());
    out.append(block.level() > 0 ? " level " + block.level() : "");
    out.append(block.n().map(n -> " n " + n).orElse(""));
    out.append(" lines ").append(lines(block.parts())).append(" [");
    out.append(brief(block.parts())).append("]\n");
  }

  private void note(Note note) {
    out.append("note ").append(note.n());
    out.append(note.label().map(l -> " label '" + document.source().at(l) + "'").orElse(""));
    out.append(
        note.call()
            .map(c -> " call line " + line(c.start()) + " '" + before(c) + "'")
            .orElse(" no call"));
    out.append(note.resp().map(r -> " by " + r).orElse(""));
    out.append(' ').append(note.place()).append(" lines ").append(lines(note.body()));
    out.append(" paragraphs at ");
    out.append(note.paragraphs().stream().map(o -> "" + line(o)).collect(Collectors.joining(",")));
    out.append(" [").append(brief(note.body())).append("]\n");
  }

  private void markup(Markup markup) {
    out.append(markup.kind().label()).append(' ').append(markup.subtype());
    out.append(lines(markup.parts())).append(" [").append(brief(markup.parts())).append("]\n");
  }

  private void diagnostic(Diagnostic diagnostic) {
    out.append(diagnostic.code()).append(" line ").append(line(diagnostic.start()));
    out.append(": ").append(diagnostic.message()).append('\n');
  }

  private int line(int offset) {
    return document.source().lines().lineAt(offset);
  }

  private String lines(List<Span> parts) {
    return parts.stream()
        .map(p -> line(p.start()) + "-" + line(Math.max(p.start(), p.end() - 1)))
        .collect(Collectors.joining("+"));
  }

  private String before(Span call) {
    String text = document.source().text();
    int lineStart = document.source().lines().content(line(call.start())).start();
    int from = Math.max(lineStart, call.start() - 12);
    return (text.substring(from, call.start()) + "|" + text.substring(call.start(), call.end()))
        .replaceAll("\\s+", " ");
  }

  private String brief(List<Span> parts) {
    String all =
        parts.stream()
            .map(document.source()::at)
            .collect(Collectors.joining(" // "))
            .replaceAll("\\s+", " ");
    return all.length() <= 90
        ? all
        : all.substring(0, 50) + " … " + all.substring(all.length() - 35);
  }
}
