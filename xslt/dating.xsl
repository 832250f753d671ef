<?xml version="1.0" encoding="UTF-8"?>
<!-- The dates of other people's TEI as Copiste writes them: the ISO attributes (when-iso and its kin) count
     as those without -iso, which win where both are given. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- An element with the value of a date in when, from, to, notBefore and notAfter, without times of day. -->
  <xsl:function name="f:dated" as="element(tei:date)">
    <xsl:param name="date" as="element()"/>
    <tei:date>
      <xsl:variable name="span" select="tokenize($date/@when-iso[not($date/@when)], '/')"/>
      <xsl:sequence select="
          f:moment('when', ($date/@when, $span[count($span) = 1] ! f:iso(.))[1]),
          f:moment('from', ($date/@from, $date/@from-iso ! f:iso(.), $span[2] ! f:iso($span[1]))[1]),
          f:moment('to', ($date/@to, $date/@to-iso ! f:iso(.), $span[2] ! f:iso(.))[1]),
          f:moment('notBefore', ($date/@notBefore, $date/@notBefore-iso ! f:iso(.))[1]),
          f:moment('notAfter', ($date/@notAfter, $date/@notAfter-iso ! f:iso(.))[1])"/>
    </tei:date>
  </xsl:function>

  <xsl:function name="f:moment" as="attribute()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:anyAtomicType?"/>
    <xsl:if test="$value">
      <xsl:attribute name="{$name}" select="replace($value, 'T.*$', '')"/>
    </xsl:if>
  </xsl:function>

  <!-- A value of ISO 8601 as year-month-day: 19160611, 1916-163 and 1916-06-11T10:30 are that, too. Nothing for
       what is no day, month or year. -->
  <xsl:function name="f:iso" as="xs:string?">
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="given" select="replace(normalize-space($value), 'T.*$', '')"/>
    <xsl:variable name="day" select="replace($given, '^(\d{4})(\d\d)(\d\d)$', '$1-$2-$3')"/>
    <xsl:choose>
      <xsl:when test="matches($day, '^\d{4}-?(00[1-9]|0[1-9]\d|[1-3]\d\d)$')">
        <xsl:variable name="number" select="xs:integer(substring($day, string-length($day) - 2))"/>
        <xsl:sequence select="string(xs:date(substring($day, 1, 4) || '-01-01') + xs:dayTimeDuration('P1D') * ($number - 1))"/>
      </xsl:when>
      <xsl:when test="$day castable as xs:date or $day castable as xs:gYearMonth or $day castable as xs:gYear
                      or $day castable as xs:gMonthDay or $day castable as xs:gMonth or $day castable as xs:gDay">
        <xsl:sequence select="$day"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
