package org.copiste.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Span;

/** One JSON value and the line it stands on; asks for members that must be there. */
record LedgerRow(JsonNode node, int line) {

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  LedgerRow member(String name) throws LedgerException {
    if (!has(name)) {
      throw new LedgerException("line " + line + ": “" + name + "” is missing");
    }
    return new LedgerRow(node.get(name), line);
  }

  String text(String name) throws LedgerException {
    JsonNode value = member(name).node();
    if (!value.isTextual()) {
      throw new LedgerException("line " + line + ": “" + name + "” is not a string");
    }
    return value.textValue();
  }

  Optional<String> optional(String name) throws LedgerException {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  int number(String name) throws LedgerException {
    JsonNode value = member(name).node();
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new LedgerException("line " + line + ": “" + name + "” is not a whole number");
    }
    return value.intValue();
  }

  double probability(String name) throws LedgerException {
    JsonNode value = member(name).node();
    if (!value.isNumber() || value.doubleValue() < 0 || value.doubleValue() > 1) {
      throw new LedgerException("line " + line + ": “" + name + "” is not between 0 and 1");
    }
    return value.doubleValue();
  }

  boolean flag(String name) throws LedgerException {
    JsonNode value = member(name).node();
    if (!value.isBoolean()) {
      throw new LedgerException("line " + line + ": “" + name + "” is neither true nor false");
    }
    return value.booleanValue();
  }

  Span span() throws LedgerException {
    int start = number("start");
    int end = number("end");
    if (start < 0 || end < start) {
      throw new LedgerException("line " + line + ": not a span: " + start + " to " + end);
    }
    return new Span(start, end);
  }

  List<LedgerRow> rows(String name) throws LedgerException {
    List<LedgerRow> result = new ArrayList<>();
    for (JsonNode element : member(name).node()) {
      result.add(new LedgerRow(element, line));
    }
    return result;
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) throws LedgerException {
    String label = text(name);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(label)) {
        return constant;
      }
    }
    throw new LedgerException("line " + line + ": “" + label + "” is no " + name);
  }
}
