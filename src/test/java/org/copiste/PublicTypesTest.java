package org.copiste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What other programs see: which types there are, and that they speak of no others. */
class PublicTypesTest {
  private static final Pattern TYPE_NAME = Pattern.compile("[a-z]\\w*(\\.\\w+)*\\.[\\w$]+");

  /** The types that others build on. Whoever changes this list changes what they can rely on. */
  private static final String TYPES =
      """
      org.copiste.Copiste
      org.copiste.CopisteBuilder
      org.copiste.Encoded
      org.copiste.OcrSource
      org.copiste.Problem
      org.copiste.Repaired
      org.copiste.UnreadableException
      org.copiste.model.Block
      org.copiste.model.Block$Kind
      org.copiste.model.Correspondence
      org.copiste.model.Correspondence$Day
      org.copiste.model.Correspondence$Party
      org.copiste.model.DateValue
      org.copiste.model.DecidedName
      org.copiste.model.DecidedName$Verdict
      org.copiste.model.Diagnostic
      org.copiste.model.Diagnostic$Severity
      org.copiste.model.Document
      org.copiste.model.Edit
      org.copiste.model.Edit$Kind
      org.copiste.model.Encoding
      org.copiste.model.Entity
      org.copiste.model.Entity$Identifier
      org.copiste.model.Entity$Name
      org.copiste.model.Layout
      org.copiste.model.Layout$Line
      org.copiste.model.Layout$Origin
      org.copiste.model.Layout$Page
      org.copiste.model.Layout$Region
      org.copiste.model.Layout$Style
      org.copiste.model.Layout$Unit
      org.copiste.model.Layout$Word
      org.copiste.model.LearnMode
      org.copiste.model.Lessons
      org.copiste.model.Lessons$Change
      org.copiste.model.Lessons$Name
      org.copiste.model.Lessons$Reading
      org.copiste.model.Letter
      org.copiste.model.Letter$Kind
      org.copiste.model.Line
      org.copiste.model.Line$Role
      org.copiste.model.LineMap
      org.copiste.model.LineMode
      org.copiste.model.MarkedDivision
      org.copiste.model.MarkedDivision$Mark
      org.copiste.model.Markup
      org.copiste.model.Markup$Kind
      org.copiste.model.Mention
      org.copiste.model.Mention$Type
      org.copiste.model.Metadata
      org.copiste.model.Note
      org.copiste.model.NoteCall
      org.copiste.model.NoteLink
      org.copiste.model.NoteStyle
      org.copiste.model.Page
      org.copiste.model.Reading
      org.copiste.model.SecondOpinionMode
      org.copiste.model.Shape
      org.copiste.model.Source
      org.copiste.model.Span
      org.copiste.model.SpellingMode
      org.copiste.model.Stage
      org.copiste.model.Step
      org.copiste.model.TextType
      """;

  private static List<JavaClass> publicTypes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.copiste")
            .stream()
            .filter(PublicTypesTest::isForOthers)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .toList();
  }

  private static boolean isForOthers(JavaClass type) {
    return type.getPackageName().equals("org.copiste")
        || type.getPackageName().equals("org.copiste.model");
  }

  @Test
  void theTypesAreThoseListed() {
    assertEquals(
        TYPES,
        publicTypes().stream()
            .map(JavaClass::getName)
            .sorted()
            .collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void theyMentionNoOtherTypes() throws ClassNotFoundException {
    Set<String> others = new TreeSet<>();
    for (JavaClass type : publicTypes()) {
      Class<?> loaded = Class.forName(type.getName());
      for (Type mentioned : mentioned(loaded)) {
        Matcher name = TYPE_NAME.matcher(mentioned.getTypeName());
        while (name.find()) {
          if (!name.group().matches("java\\..*|org\\.copiste(\\.model)?\\.[A-Z].*")) {
            others.add(type.getName() + ": " + name.group());
          }
        }
      }
    }
    assertEquals(Set.of(), others);
  }

  /** Every type in the signatures that code outside the package can use. */
  private static List<Type> mentioned(Class<?> type) {
    List<Type> types = new ArrayList<>(List.of(type.getGenericInterfaces()));
    if (type.getGenericSuperclass() != null) {
      types.add(type.getGenericSuperclass());
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isVisible(method.getModifiers())) {
        types.add(method.getGenericReturnType());
        types.addAll(Arrays.asList(method.getGenericParameterTypes()));
        types.addAll(Arrays.asList(method.getGenericExceptionTypes()));
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isVisible(constructor.getModifiers())) {
        types.addAll(Arrays.asList(constructor.getGenericParameterTypes()));
        types.addAll(Arrays.asList(constructor.getGenericExceptionTypes()));
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field.getModifiers())) {
        types.add(field.getGenericType());
      }
    }
    return types;
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }
}
