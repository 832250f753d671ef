<?xml version="1.0" encoding="UTF-8"?>
<!-- The entry of a letter in the list of all letters: its correspDesc with the identifiers of the persons. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="reading.xsl"/>
  <xsl:include href="dating.xsl"/>

  <xsl:param name="document" as="xs:string" select="''"/>

  <xsl:key name="f:division" match="text//div[@decls]" use="tokenize(@decls)"/>
  <xsl:key name="f:listed" match="person | place | org" use="@xml:id"/>

  <xsl:template match="/">
    <xsl:variable name="file" select="TEI/teiHeader/fileDesc"/>
    <f:document name="{$document}"
        publisher="{f:words($file/publicationStmt/publisher[1], 'corr')}"
        published="{($file/publicationStmt/date ! f:dated(.)/@when[matches(., '^\d{4}-\d\d-\d\d$')])[1]}">
      <xsl:for-each select="$file/titleStmt/editor">
        <editor><xsl:value-of select="f:words(., 'corr')"/></editor>
      </xsl:for-each>
      <xsl:apply-templates select="TEI/teiHeader/profileDesc/correspDesc"/>
    </f:document>
  </xsl:template>

  <xsl:template match="correspDesc">
    <xsl:variable name="letter" select="."/>
    <correspDesc>
      <!-- One of several letters in a file is named by the fragment that leads to it. -->
      <xsl:if test="../correspDesc[2]">
        <xsl:variable name="division" select="@xml:id ! key('f:division', '#' || ., root(current()))"/>
        <xsl:attribute name="f:part" select="'#' || ($division/@xml:id, @xml:id, 'corresp-' || count(preceding-sibling::correspDesc) + 1)[1]"/>
      </xsl:if>
      <xsl:for-each select="'sent', 'received'">
        <xsl:variable name="facts" select="$letter/correspAction[@type = current()]/*"/>
        <xsl:variable name="parties" select="$facts[self::persName | self::orgName | self::name | self::rs]"/>
        <correspAction type="{.}">
          <xsl:apply-templates select="$parties"/>
          <!--
            The format requires the sender and the addressee of every letter, and the word “Unknown” if
            one is not known.
          -->
          <xsl:if test="not($parties)">
            <persName>Unknown</persName>
          </xsl:if>
          <xsl:apply-templates select="$facts[self::placeName | self::settlement]"/>
          <xsl:apply-templates select="$facts[self::date]"/>
        </correspAction>
      </xsl:for-each>
    </correspDesc>
  </xsl:template>

  <xsl:template match="persName | name | rs" priority="0">
    <persName><xsl:call-template name="f:party"/></persName>
  </xsl:template>

  <xsl:template match="orgName">
    <orgName><xsl:call-template name="f:party"/></orgName>
  </xsl:template>

  <xsl:template match="placeName | settlement">
    <placeName><xsl:call-template name="f:party"/></placeName>
  </xsl:template>

  <!-- The identifier comes from the lists or from the letter itself; without one there is no ref. -->
  <xsl:template name="f:party">
    <xsl:variable name="listed" select="tokenize(@ref)[starts-with(., '#')] ! key('f:listed', substring(., 2), root(current()))"/>
    <xsl:variable name="addresses" select="distinct-values((tokenize(@ref), $listed/idno ! normalize-space())[matches(., '^https?://\S+$')])"/>
    <xsl:if test="exists($addresses)">
      <xsl:attribute name="ref" select="$addresses"/>
    </xsl:if>
    <xsl:call-template name="f:certainty"/>
    <xsl:value-of select="(f:words(., 'corr')[.], 'Unknown')[1]"/>
  </xsl:template>

  <!-- Only dates that programs can read are given; dates in words alone are left out. -->
  <xsl:template match="date">
    <xsl:variable name="known" select="f:dated(.)/(@when | @from | @to | @notBefore | @notAfter)[. castable as xs:date or . castable as xs:gYearMonth or . castable as xs:gYear]"/>
    <xsl:if test="$known">
      <date>
        <xsl:copy-of select="$known"/>
        <xsl:call-template name="f:certainty"/>
        <xsl:value-of select="f:words(., 'corr')"/>
      </date>
    </xsl:if>
  </xsl:template>

  <!-- The format can only mark what is uncertain. -->
  <xsl:template name="f:certainty">
    <xsl:copy-of select="@evidence[. = 'conjecture']"/>
    <xsl:variable name="low" select="@cert = ('low', 'medium') or (@cert castable as xs:double and number(@cert) lt 0.9)"/>
    <xsl:if test="$low">
      <xsl:attribute name="cert" select="'low'"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
