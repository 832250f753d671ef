<?xml version="1.0" encoding="UTF-8"?>
<!-- The letters of a corpus by date, with a time line. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:f="urn:copiste:views">

  <xsl:include href="site-page.xsl"/>
  <xsl:include href="dates.xsl"/>

  <!-- Years that a time line shows month by month, set by hand: 72 bars fit a narrow screen. -->
  <xsl:variable name="f:years-in-months" as="xs:integer" select="6"/>

  <xsl:template name="xsl:initial-template">
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" select="'Chronologie'"/>
      <xsl:with-param name="here" select="'index.html'"/>
      <xsl:with-param name="content">
        <xsl:call-template name="f:time-line"/>
        <xsl:for-each-group select="$letters" group-adjacent="string(f:year(.))">
          <section aria-labelledby="{f:period-id(current-grouping-key())}">
            <h2 id="{f:period-id(current-grouping-key())}"><xsl:value-of select="(current-grouping-key()[.], 'Sans date')[1]"/></h2>
            <xsl:for-each-group select="current-group()" group-adjacent="string(f:month(.))">
              <xsl:if test="current-grouping-key()">
                <h3 id="{f:period-id(current-grouping-key())}"><xsl:value-of select="f:date-said(current-grouping-key())"/></h3>
              </xsl:if>
              <ul class="letters"><xsl:sequence select="current-group() ! f:entry(.)"/></ul>
            </xsl:for-each-group>
          </section>
        </xsl:for-each-group>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="f:month" as="xs:string?">
    <xsl:param name="letter" as="element(f:letter)"/>
    <xsl:sequence select="string($letter/@start)[matches(., '^\d{4}-(0[1-9]|1[0-2])')] ! substring(., 1, 7)"/>
  </xsl:function>

  <xsl:function name="f:period-id" as="xs:string">
    <xsl:param name="period" as="xs:string"/>
    <xsl:sequence select="if ($period) then 'a' || $period else 'sans-date'"/>
  </xsl:function>

  <!-- Where the scale of so many years has a label: at each year, at each tenth or at each hundredth. -->
  <xsl:function name="f:is-labelled" as="xs:boolean">
    <xsl:param name="period" as="xs:string"/>
    <xsl:param name="years" as="xs:integer"/>
    <xsl:sequence select="
        if (contains($period, '-')) then ends-with($period, '-01')
        else if ($years lt 10) then true()
        else if ($years lt 100) then ends-with($period, '0')
        else if ($years lt 250) then matches($period, '[05]0$')
        else ends-with($period, '00')"/>
  </xsl:function>

  <!-- What the time line shows, in words. -->
  <xsl:function name="f:time-line-said" as="xs:string">
    <xsl:param name="counts" as="map(xs:string, xs:integer)"/>
    <xsl:variable name="most" select="max($counts?*)"/>
    <xsl:variable name="peak" select="sort(map:keys($counts)[$counts(.) = $most])[1]"/>
    <xsl:sequence select="'Frise des lettres, ' || $f:corpus || ' ; le plus : ' || f:date-said($peak) || ', ' || $most"/>
  </xsl:function>

  <!-- A bar for each month or year in which letters were written, and a gap for each without. -->
  <xsl:template name="f:time-line">
    <xsl:variable name="dated" select="$letters[matches(f:year(.), '^\d')]"/>
    <xsl:variable name="first" select="$dated[1] ! xs:integer(f:year(.))"/>
    <xsl:variable name="last" select="$dated[last()] ! xs:integer(f:year(.))"/>
    <xsl:if test="count(distinct-values($dated/@start)) gt 1">
      <xsl:variable name="monthly" select="$last - $first lt $f:years-in-months and exists($dated ! f:month(.))"/>
      <xsl:variable name="counts" as="map(xs:string, xs:integer)">
        <xsl:map>
          <xsl:for-each-group select="$dated" group-by="if ($monthly) then string(f:month(.)) else f:year(.)">
            <xsl:map-entry key="current-grouping-key()" select="count(current-group())"/>
          </xsl:for-each-group>
        </xsl:map>
      </xsl:variable>
      <xsl:variable name="most" select="max($counts?*)"/>
      <div class="timeline" role="img" aria-label="{f:time-line-said($counts)}">
        <xsl:for-each select="$first to $last">
          <xsl:variable name="year" select="format-integer(., '0000')"/>
          <xsl:for-each select="if ($monthly) then (1 to 12) ! ($year || '-' || format-integer(., '00')) else $year">
            <xsl:variable name="count" select="$counts(.)"/>
            <span>
              <xsl:if test="f:is-labelled(., $last - $first)">
                <xsl:attribute name="data-year" select="$year"/>
              </xsl:if>
              <xsl:if test="exists($count)">
                <b style="height:{max((4, round(100 * $count div $most)))}%" title="{f:date-said(.)} : {f:count($count, 'lettre', 'lettres')}"></b>
              </xsl:if>
            </span>
          </xsl:for-each>
        </xsl:for-each>
      </div>
      <nav aria-label="Années">
        <ul class="heads">
          <xsl:for-each-group select="$letters" group-adjacent="string(f:year(.))">
            <li><a href="#{f:period-id(current-grouping-key())}"><xsl:value-of select="(current-grouping-key()[.], 'sans date')[1]"/></a><xsl:text> </xsl:text><small><xsl:value-of select="count(current-group())"/></small></li>
          </xsl:for-each-group>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
