<?xml version="1.0" encoding="UTF-8"?>
<!-- The location of something in the document: its page, line and note. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:mode use-accumulators="#all"/>

  <!-- A note is in the middle of a line and has lines of its own, so the current lines form a stack. -->
  <xsl:accumulator name="f:line" as="xs:string*" initial-value="''">
    <xsl:accumulator-rule match="lb" select="string(@n), tail($value)"/>
    <xsl:accumulator-rule match="note" select="head($value), $value"/>
    <xsl:accumulator-rule match="note" phase="end" select="tail($value)"/>
  </xsl:accumulator>

  <xsl:accumulator name="f:page" as="xs:string*" initial-value="''">
    <xsl:accumulator-rule match="pb" select="string(@n), tail($value)"/>
    <xsl:accumulator-rule match="note" select="head($value), $value"/>
    <xsl:accumulator-rule match="note" phase="end" select="tail($value)"/>
  </xsl:accumulator>

  <!-- Names, dates, corrections, notes and headings are numbered; the number is used in links to them. -->
  <xsl:accumulator name="f:name" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//persName | text//placeName | text//orgName | text//date | text//rs | text//name" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:accumulator name="f:correction" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//choice" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:accumulator name="f:note" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="note" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:accumulator name="f:heading" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="div/head" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:function name="f:line" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <!-- A name that begins a line may precede its lb. -->
    <xsl:variable name="now" select="$node ! accumulator-before('f:line')[1]"/>
    <xsl:sequence select="if ($now) then $now else string(($node//lb/@n)[1])"/>
  </xsl:function>

  <xsl:function name="f:page" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node ! accumulator-before('f:page')[1]"/>
  </xsl:function>

  <!-- A location in words, without the page: “l. 12”, “note 3”, or the number of the mention. -->
  <xsl:function name="f:place" as="xs:string">
    <xsl:param name="node" as="element()"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:variable name="note" select="$node/ancestor::note[not(f:is-gloss(.))][1]"/>
    <xsl:variable name="line" select="f:line($node)"/>
    <xsl:sequence select="
        if ($note) then 'n. ' || f:note-number($note)
        else if ($line) then 'l. ' || $line
        else string($count)"/>
  </xsl:function>

</xsl:stylesheet>
