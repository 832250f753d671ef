<?xml version="1.0" encoding="UTF-8"?>
<!-- What titles, names and the entries of lists say. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:function name="f:title" as="xs:string">
    <xsl:param name="tei" as="element(tei:TEI)"/>
    <xsl:variable name="titles" select="$tei/teiHeader/fileDesc/titleStmt/title"/>
    <xsl:variable name="title" select="f:words(($titles[@type = 'main'], $titles)[1], 'corr')"/>
    <xsl:sequence select="if ($title) then $title else 'Sans titre'"/>
  </xsl:function>

  <!-- The first element that a name refers to, or else points to; empty if there is none. -->
  <xsl:function name="f:refers-to" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="ref" select="string((tokenize($name/@ref), tokenize($name/@corresp))[1])"/>
    <xsl:sequence select="if (matches($ref, '^https?:')) then $ref else if (contains($ref, '#')) then '#' || substring-after($ref, '#') else $ref"/>
  </xsl:function>

  <xsl:key name="f:entry" match="standOff//(person | place | org) | particDesc//person" use="'#' || @xml:id"/>

  <!-- The entry that a name refers to, or else the unverified one that it points to. -->
  <xsl:function name="f:entry" as="element()?">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="((tokenize($name/@ref), tokenize($name/@corresp)) ! key('f:entry', ., root($name)))[1]"/>
  </xsl:function>

  <xsl:function name="f:name" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="f:words(($entry/(persName | placeName | orgName | name | settlement), $entry)[1], 'corr')"/>
  </xsl:function>

  <!-- Persons by surname, or by the last word of the name if no surname is marked. -->
  <xsl:function name="f:sort-key" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="
        if ($entry/self::person)
        then ($entry/persName[1]//surname ! normalize-space(), tokenize(f:name($entry))[last()], '')[1]
        else f:name($entry)"/>
  </xsl:function>

  <xsl:function name="f:is-unverified" as="xs:boolean">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="exists($entry/ancestor::*[@type = 'unverified'])"/>
  </xsl:function>

</xsl:stylesheet>
