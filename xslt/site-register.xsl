<?xml version="1.0" encoding="UTF-8"?>
<!-- The persons, places or organisations that the texts of a corpus name, with every mention. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views">

  <xsl:include href="site-page.xsl"/>
  <xsl:include href="gathered.xsl"/>

  <!-- person, place or org -->
  <xsl:param name="kind" as="xs:string" select="'person'"/>

  <xsl:variable name="f:register" as="map(*)" select="map {
      'person': map { 'file': 'register-persons.html', 'title': 'Personnes citées', 'loose': 'Noms de personnes à vérifier' },
      'place': map { 'file': 'register-places.html', 'title': 'Lieux cités', 'loose': 'Noms de lieux à vérifier' },
      'org': map { 'file': 'register-organisations.html', 'title': 'Organisations citées', 'loose': 'Noms d’organisations à vérifier' } }($kind)"/>

  <xsl:template name="xsl:initial-template">
    <xsl:variable name="all" select="f:gathered($documents ! f:listed[@kind = $kind], $documents ! f:mention[@kind = $kind])[exists(?mentions)]"/>
    <xsl:variable name="known" select="$all[?resolved]"/>
    <xsl:variable name="loose" select="$all[not(?resolved)]"/>
    <xsl:call-template name="f:page">
      <xsl:with-param name="title" select="$f:register?title"/>
      <xsl:with-param name="here" select="$f:register?file"/>
      <xsl:with-param name="content">
        <xsl:if test="empty($all)"><p>Aucun nom n’est relevé.</p></xsl:if>
        <xsl:if test="exists($all)">
          <nav aria-label="Initiales">
            <ul class="heads">
              <xsl:for-each-group select="$known" group-by="f:initial(?sort)">
                <li><a href="#{f:letter-anchor(current-grouping-key())}"><xsl:value-of select="current-grouping-key()"/></a></li>
              </xsl:for-each-group>
              <xsl:if test="exists($loose)"><li><a href="#a-verifier">À vérifier</a></li></xsl:if>
            </ul>
          </nav>
        </xsl:if>
        <xsl:for-each-group select="$known" group-by="f:initial(?sort)">
          <section aria-labelledby="{f:letter-anchor(current-grouping-key())}">
            <h2 id="{f:letter-anchor(current-grouping-key())}"><xsl:value-of select="current-grouping-key()"/></h2>
            <ul class="names"><xsl:sequence select="current-group() ! f:item(.)"/></ul>
          </section>
        </xsl:for-each-group>
        <xsl:if test="exists($loose)">
          <section aria-labelledby="a-verifier">
            <h2 id="a-verifier"><xsl:value-of select="$f:register?loose"/></h2>
            <ul class="names"><xsl:sequence select="$loose ! f:item(.)"/></ul>
          </section>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="f:item" as="element()">
    <xsl:param name="item" as="map(xs:string, item()*)"/>
    <xsl:variable name="others" select="$item?entry/f:other/string(), $item?forms"/>
    <li>
      <xsl:if test="$item?id"><xsl:attribute name="id" select="'index-' || $item?id"/></xsl:if>
      <b class="headword"><xsl:value-of select="$item?name"/></b>
      <xsl:for-each select="distinct-values($others)[. ne $item?name]">
        <xsl:value-of select="', ' || ."/>
      </xsl:for-each>
      <xsl:for-each select="$item?entry/f:note"><xsl:value-of select="'. ' || ."/></xsl:for-each>
      <xsl:for-each select="$item?identifiers[matches(., '^https?://\S+$')]">
        <xsl:text> </xsl:text><a class="idno" href="{.}"><xsl:value-of select="replace(., '^https?://(www\.)?', '')"/></a>
      </xsl:for-each>
      <ul class="places">
        <xsl:for-each-group select="$item?mentions" group-adjacent="string(../@name)">
          <xsl:variable name="document" select="current-grouping-key()"/>
          <li>
            <a href="{f:address($document, '')}"><xsl:value-of select="../@title"/></a>
            <xsl:text> : </xsl:text>
            <xsl:for-each select="current-group()">
              <xsl:if test="position() gt 1">, </xsl:if>
              <a class="at" href="{f:address($document, @at)}"><xsl:value-of select="(@place[. ne ''], position())[1]"/></a>
            </xsl:for-each>
          </li>
        </xsl:for-each-group>
      </ul>
    </li>
  </xsl:function>

</xsl:stylesheet>
