<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI dates in words (in French), in the form of HTML, and as sort keys. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="dating.xsl"/>

  <xsl:variable name="f:months" as="xs:string+" select="
      'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
      'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'"/>

  <!-- A day, a month or a year in words: 1928-10-01 is “1er octobre 1928”; anything else is left as it is. -->
  <xsl:function name="f:date-said" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="parts" select="tokenize($value, '-')"/>
    <xsl:choose>
      <xsl:when test="matches($value, '^\d{4}-(0[1-9]|1[0-2])-\d\d$')">
        <xsl:variable name="day" select="xs:integer($parts[3])"/>
        <xsl:sequence select="(if ($day = 1) then '1er' else string($day)) || ' ' || $f:months[xs:integer($parts[2])] || ' ' || $parts[1]"/>
      </xsl:when>
      <xsl:when test="matches($value, '^\d{4}-(0[1-9]|1[0-2])$')">
        <xsl:sequence select="$f:months[xs:integer($parts[2])] || ' ' || $parts[1]"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$value"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="f:the-day" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="'le '[matches($value, '^\d{4}-\d\d-\d\d$')] || f:date-said($value)"/>
  </xsl:function>

  <!-- A date in words, from its attributes; empty if they give none. -->
  <xsl:function name="f:date-meaning" as="xs:string?">
    <xsl:param name="element" as="element(tei:date)"/>
    <xsl:variable name="date" select="f:dated($element)"/>
    <xsl:sequence select="
        if ($date/@when) then f:date-said($date/@when)
        else if ($date/@from and $date/@to) then 'du ' || f:date-said($date/@from) || ' au ' || f:date-said($date/@to)
        else if ($date/@from) then 'depuis ' || f:date-said($date/@from)
        else if ($date/@to) then 'jusqu’à ' || f:date-said($date/@to)
        else if ($date/@notBefore and $date/@notAfter) then 'entre ' || f:the-day($date/@notBefore) || ' et ' || f:the-day($date/@notAfter)
        else if ($date/@notBefore) then 'pas avant ' || f:the-day($date/@notBefore)
        else if ($date/@notAfter) then 'pas après ' || f:the-day($date/@notAfter)
        else ()"/>
  </xsl:function>

  <!-- The sort key of a date: its beginning. -->
  <xsl:function name="f:date-start" as="xs:string">
    <xsl:param name="element" as="element(tei:date)"/>
    <xsl:variable name="date" select="f:dated($element)"/>
    <xsl:sequence select="string(($date/@when, $date/@from, $date/@notBefore, $date/@to, $date/@notAfter)[1])"/>
  </xsl:function>

  <!-- A date in the form of the datetime attribute of HTML. -->
  <xsl:function name="f:date-html" as="xs:string?">
    <xsl:param name="date" as="element(tei:date)"/>
    <xsl:sequence select="string(f:dated($date)/@when)[matches(., '^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$')]"/>
  </xsl:function>

</xsl:stylesheet>
