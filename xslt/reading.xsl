<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of a TEI fragment as a string: corrected (view corr) or as the OCR read it (view sic). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The text of a node without its notes, on one line. -->
  <xsl:function name="f:words" as="xs:string">
    <xsl:param name="node" as="node()?"/>
    <xsl:param name="view" as="xs:string"/>
    <xsl:variable name="parts" as="item()*">
      <xsl:apply-templates select="$node/node()" mode="reading">
        <xsl:with-param name="view" select="$view" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($parts))"/>
  </xsl:function>

  <xsl:mode name="reading" on-no-match="shallow-skip"/>

  <xsl:template match="text()" mode="reading" as="xs:string">
    <xsl:param name="view" as="xs:string" tunnel="yes"/>
    <xsl:sequence select="f:beside-breaks(.) || (if ($view = 'sic') then f:dividing-hyphen(.) else '')"/>
  </xsl:template>

  <!--
    A text as it is read: white space beside a break inside a word is only formatting, and a hyphen there that only
    divides the word is no part of it.
  -->
  <xsl:function name="f:beside-breaks" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="from" select="if (f:is-inside-word($text/preceding-sibling::node()[1])) then replace($text, '^\s+', '') else string($text)"/>
    <xsl:variable name="to" select="if (f:is-inside-word(f:next-in-text($text))) then replace($from, '\s+$', '') else $from"/>
    <xsl:sequence select="if (f:dividing-hyphen($text)) then substring($to, 1, string-length($to) - 1) else $to"/>
  </xsl:function>

  <!--
    The hyphen at the end of a text that only divides a word; empty if there is none. Where a document says by pc
    which hyphens do, or is Copiste's, others belong to their words. Elsewhere it divides between two small letters,
    unless the word has a hyphen of its own (c'est-à-dire).
  -->
  <xsl:function name="f:dividing-hyphen" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="word" select="if (matches($text, '[-‐¬&#xAD;]\s*$')) then tokenize($text)[last()] else ''"/>
    <xsl:variable name="break" select="if ($word) then f:next-in-text($text)[f:is-inside-word(.)] else ()"/>
    <xsl:sequence select="
        if (exists($break) and matches($word, '^[^-‐]*\p{Ll}[-‐¬&#xAD;]$')
            and matches($break/following::text()[normalize-space()][1], '^\s*\p{Ll}')
            and empty(key('f:says-hyphens', 'yes', root($text))))
        then substring($word, string-length($word)) else ''"/>
  </xsl:function>

  <xsl:key name="f:says-hyphens" match="pc[@force = 'weak'] | application[@ident = 'copiste']" use="'yes'"/>

  <xsl:template match="lb | cb | pb | milestone" mode="reading" as="xs:string">
    <xsl:sequence select="if (@break = 'no' or (self::pb, self::cb, self::milestone)) then '' else ' '"/>
  </xsl:template>

  <xsl:template match="space" mode="reading" as="xs:string">
    <xsl:sequence select="if (@quantity = '0') then '' else ' '"/>
  </xsl:template>

  <!-- A hyphen that only divides a word at a line's end is no part of the corrected text. -->
  <xsl:template match="pc[f:divides(.)]" mode="reading">
    <xsl:param name="view" as="xs:string" tunnel="yes"/>
    <xsl:sequence select="if ($view = 'sic') then string() else ''"/>
  </xsl:template>

  <!-- The call of a note is no part of the words around it. -->
  <xsl:template match="ref[f:called(.)]" mode="reading" priority="0"/>

  <xsl:template match="gap" mode="reading" as="xs:string">
    <xsl:sequence select="'[…]'"/>
  </xsl:template>

  <xsl:template match="choice" mode="reading">
    <xsl:param name="view" as="xs:string" tunnel="yes"/>
    <xsl:apply-templates select="f:chosen(., $view)" mode="reading"/>
  </xsl:template>

  <xsl:template match="supplied" mode="reading">
    <xsl:param name="view" as="xs:string" tunnel="yes"/>
    <xsl:if test="$view = 'corr'">
      <xsl:apply-templates mode="reading"/>
    </xsl:if>
  </xsl:template>

  <!-- What replaced something else was not there at first. -->
  <xsl:template match="subst/add" mode="reading">
    <xsl:param name="view" as="xs:string" tunnel="yes"/>
    <xsl:if test="$view = 'corr'">
      <xsl:apply-templates mode="reading"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="del | surplus" mode="reading">
    <xsl:param name="view" as="xs:string" tunnel="yes"/>
    <xsl:if test="$view = 'sic'">
      <xsl:apply-templates mode="reading"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="app" mode="reading">
    <xsl:apply-templates select="(lem, rdg)[1]" mode="reading"/>
  </xsl:template>

  <xsl:template match="note[not(f:is-gloss(.))] | fw[not(@type = 'letterhead')] | g | teiHeader | figDesc" mode="reading"/>

  <!-- An address that interrupts a paragraph, such as one at the foot of a page, is read after it. -->
  <xsl:template match="p//address" mode="reading"/>

  <xsl:function name="f:insets" as="element(tei:address)*">
    <xsl:param name="paragraph" as="element()"/>
    <xsl:sequence select="$paragraph//address[ancestor::p[1] is $paragraph]"/>
  </xsl:function>

  <!-- The alternative of a choice that a view shows. -->
  <xsl:function name="f:chosen" as="element()?">
    <xsl:param name="choice" as="element(tei:choice)"/>
    <xsl:param name="view" as="xs:string"/>
    <xsl:sequence select="
        if ($view = 'corr')
        then ($choice/(corr | reg | expan)[1], $choice/*[1])[1]
        else ($choice/(sic | orig | abbr)[1], $choice/*[1])[1]"/>
  </xsl:function>

  <!-- A gloss is shown in the line itself, any other note by its call. -->
  <xsl:function name="f:is-gloss" as="xs:boolean">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="$note/@place = 'inline' and not($note/@n)"/>
  </xsl:function>

  <!-- The note that a reference in the text points to. -->
  <xsl:key name="f:note" match="note[@xml:id]" use="'#' || @xml:id"/>
  <xsl:function name="f:called" as="element(tei:note)?">
    <xsl:param name="ref" as="element(tei:ref)"/>
    <xsl:sequence select="key('f:note', string($ref/@target), root($ref))[1]"/>
  </xsl:function>

  <!-- The notes of a text in the order of their calls. -->
  <xsl:function name="f:notes" as="element(tei:note)*">
    <xsl:param name="text" as="element()*"/>
    <xsl:sequence select="$text//note[not(f:is-gloss(.))][not(ancestor::sic or ancestor::orig)]"/>
  </xsl:function>

  <xsl:key name="f:called-notes" match="text//note[not(f:is-gloss(.))][not(ancestor::sic or ancestor::orig)]"
      use="if (normalize-space(@n)) then 'numbered' else 'bare'"/>

  <!-- The call of a note: its number, or its position if no note of the text has a number. -->
  <xsl:function name="f:note-number" as="xs:string">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="
        if (normalize-space($note/@n)) then normalize-space($note/@n)
        else if (key('f:called-notes', 'numbered', root($note))) then '*'
        else string(count(key('f:called-notes', 'bare', root($note))[. &lt;&lt; $note]) + 1)"/>
  </xsl:function>

  <!-- What follows a node in the running text, behind what stands between two pages. -->
  <xsl:function name="f:next-in-text" as="node()?">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/following-sibling::node()[not(self::address or self::fw or self::pb or self::text()[not(normalize-space())])][1]"/>
  </xsl:function>

  <xsl:function name="f:divides" as="xs:boolean">
    <xsl:param name="sign" as="element(tei:pc)"/>
    <xsl:sequence select="$sign/@force = 'weak' and f:is-inside-word(f:next-in-text($sign))"/>
  </xsl:function>

  <xsl:function name="f:is-inside-word" as="xs:boolean">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="exists($node[self::lb or self::pb or self::cb][@break = 'no'])"/>
  </xsl:function>

</xsl:stylesheet>
