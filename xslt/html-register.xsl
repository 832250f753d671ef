<?xml version="1.0" encoding="UTF-8"?>
<!-- The indexes of an edition: persons, places, organisations and dates, with every occurrence. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="f:registers" as="map(*)*" select="
      map { 'id': 'personnes', 'title': 'Personnes', 'item': 'person', 'name': 'persName', 'loose': 'Noms de personnes à vérifier' },
      map { 'id': 'lieux', 'title': 'Lieux', 'item': 'place', 'name': 'placeName', 'loose': 'Noms de lieux à vérifier' },
      map { 'id': 'organisations', 'title': 'Organisations', 'item': 'org', 'name': 'orgName', 'loose': 'Noms d’organisations à vérifier' }"/>

  <xsl:function name="f:entry-id" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="'index-' || $entry/@xml:id"/>
  </xsl:function>

  <!-- Names in the corrected text; the original reading of a name is not counted as another mention. -->
  <xsl:function name="f:mentions" as="element()*">
    <xsl:param name="tei" as="element(tei:TEI)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="$tei/text//*[local-name() = $name][self::tei:*][f:is-shown(.)]"/>
  </xsl:function>

  <xsl:template name="f:register-links">
    <xsl:variable name="tei" select="."/>
    <xsl:for-each select="$f:registers">
      <xsl:if test="f:mentions($tei, ?name)"><li><a href="#{?id}"><xsl:value-of select="?title"/></a></li></xsl:if>
    </xsl:for-each>
    <xsl:if test="f:mentions($tei, 'date')"><li><a href="#dates">Dates</a></li></xsl:if>
    <xsl:if test="text//choice[sic][corr]"><li><a href="#apparat">Corrections</a></li></xsl:if>
  </xsl:template>

  <xsl:template name="f:registers">
    <xsl:variable name="tei" select="."/>
    <xsl:for-each select="$f:registers">
      <xsl:variable name="register" select="."/>
      <xsl:variable name="mentions" select="f:mentions($tei, ?name)"/>
      <xsl:variable name="party" select="$tei//correspAction//*[local-name() = $register?name] ! f:entry(.)"/>
      <xsl:variable name="entries" select="($mentions ! f:entry(.) | $party)[local-name() = $register?item]"/>
      <xsl:variable name="known" select="$entries[not(f:is-unverified(.))]"/>
      <xsl:variable name="unverified" select="$entries except $known"/>
      <xsl:if test="$mentions or $entries">
        <section id="{?id}" class="register" aria-labelledby="{?id}-titre">
          <h2 id="{?id}-titre"><xsl:value-of select="?title"/></h2>
          <xsl:if test="$known">
          <ul><xsl:sequence select="f:items($known, $mentions)"/></ul>
          </xsl:if>
          <xsl:variable name="loose" select="$mentions[not(f:entry(.))]"/>
          <xsl:if test="$loose or $unverified">
            <h3><xsl:value-of select="?loose"/></h3>
            <ul>
              <xsl:sequence select="f:items($unverified, $mentions)"/>
              <xsl:for-each-group select="$loose" group-by="f:words(., 'corr')">
                <xsl:sort select="current-grouping-key()" lang="fr"/>
                <li>
                  <b class="headword"><xsl:value-of select="current-grouping-key()"/></b>
                  <xsl:for-each select="distinct-values(current-group() ! f:addresses(.))">
                    <xsl:text> </xsl:text><a class="idno" href="{.}"><xsl:value-of select="."/></a>
                  </xsl:for-each>
                  <xsl:sequence select="f:places(current-group())"/>
                </li>
              </xsl:for-each-group>
            </ul>
          </xsl:if>
        </section>
      </xsl:if>
    </xsl:for-each>
    <xsl:call-template name="f:dates"/>
  </xsl:template>

  <!-- Entries by name, each with the places where the text names it. -->
  <xsl:function name="f:items" as="element()*">
    <xsl:param name="entries" as="element()*"/>
    <xsl:param name="mentions" as="element()*"/>
    <xsl:variable name="by-entry" as="map(xs:string, element()*)">
      <xsl:map>
        <xsl:for-each-group select="$mentions" group-by="f:entry(.) ! generate-id()">
          <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
        </xsl:for-each-group>
      </xsl:map>
    </xsl:variable>
    <xsl:for-each select="$entries">
      <xsl:sort select="f:sort-key(.)" lang="fr"/>
      <xsl:sort select="f:name(.)" lang="fr"/>
      <li id="{f:entry-id(.)}">
        <xsl:call-template name="f:entry"/>
        <xsl:sequence select="f:places($by-entry(generate-id()))"/>
      </li>
    </xsl:for-each>
  </xsl:function>

  <xsl:template name="f:entry">
    <b class="headword"><xsl:value-of select="f:name(.)"/></b>
    <xsl:variable name="others" select="tail((persName | placeName | orgName))"/>
    <xsl:for-each select="$others">
      <xsl:value-of select="', ' || (if (@type = 'nickname') then 'surnom ' else if (@type = 'birth') then 'à la naissance ' else '') || f:words(., 'corr')"/>
    </xsl:for-each>
    <xsl:for-each select="note[not(@type = 'mentions')]">
      <xsl:value-of select="'. ' || f:words(., 'corr')"/>
    </xsl:for-each>
    <xsl:for-each select="idno[matches(., '^https?://\S+$')]">
      <xsl:text> </xsl:text>
      <a class="idno" href="{normalize-space()}"><xsl:value-of select="(@type/string(), normalize-space())[1]"/></a>
    </xsl:for-each>
  </xsl:template>

  <!-- Occurrences by page: “p. 1 : l. 9, l. 14 ; p. 2 : n. 3”. -->
  <xsl:function name="f:places" as="element()?">
    <xsl:param name="mentions" as="element()*"/>
    <xsl:if test="$mentions">
      <span class="places">
        <xsl:for-each-group select="$mentions" group-adjacent="f:page(.)">
          <xsl:if test="position() gt 1"> ; </xsl:if>
          <xsl:if test="current-grouping-key()"><span class="page">p. <xsl:value-of select="current-grouping-key()"/></span><xsl:text> : </xsl:text></xsl:if>
          <xsl:for-each select="current-group()">
            <xsl:if test="position() gt 1">, </xsl:if>
            <a href="#{f:mention-id(.)}"><xsl:value-of select="f:place(., position())"/></a>
          </xsl:for-each>
        </xsl:for-each-group>
      </span>
    </xsl:if>
  </xsl:function>

  <xsl:template name="f:dates">
    <xsl:variable name="dates" select="f:mentions(., 'date')"/>
    <xsl:if test="$dates">
      <section id="dates" class="register" aria-labelledby="dates-titre">
        <h2 id="dates-titre">Dates</h2>
        <ul>
          <xsl:for-each-group select="$dates[f:date-meaning(.)]" group-by="f:date-meaning(.)">
            <xsl:sort select="f:date-start(.)"/>
            <xsl:sort select="current-grouping-key()"/>
            <li>
              <b class="headword"><xsl:value-of select="current-grouping-key()"/></b>
              <xsl:variable name="forms" select="distinct-values(current-group() ! f:words(., 'corr'))[. != current-grouping-key()]"/>
              <xsl:if test="exists($forms)">
                <xsl:value-of select="' (' || string-join($forms ! ('« ' || . || ' »'), ', ') || ')'"/>
              </xsl:if>
              <xsl:sequence select="f:places(current-group())"/>
            </li>
          </xsl:for-each-group>
        </ul>
        <xsl:variable name="loose" select="$dates[not(f:date-meaning(.))]"/>
        <xsl:if test="$loose">
          <h3>Dates non résolues</h3>
          <ul>
            <xsl:for-each-group select="$loose" group-by="f:words(., 'corr')">
              <li><b class="headword"><xsl:value-of select="current-grouping-key()"/></b><xsl:sequence select="f:places(current-group())"/></li>
            </xsl:for-each-group>
          </ul>
        </xsl:if>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
