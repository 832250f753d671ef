<?xml version="1.0" encoding="UTF-8"?>
<!-- The persons of a corpus, each listed once: an identifier means the same person in all documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:f="urn:copiste:views">

  <xsl:param name="parts" as="document-node()*"/>

  <xsl:variable name="documents" select="$parts ! f:document"/>

  <!--
    The persons by name: id, name, sort key, mentions, documents, forms (the most frequent first),
    identifiers, resolved, entry (the person as listed first). A name that refers to no verified person
    is not resolved.
  -->
  <xsl:variable name="persons" as="map(xs:string, item()*)*">
    <xsl:variable name="listed" select="$documents ! f:person"/>
    <xsl:variable name="all" as="map(xs:string, item()*)*">
      <xsl:for-each-group select="$listed, $documents ! f:mention" group-by="if (self::f:person) then '#' || @id else if (@target != '') then string(@target) else ' ' || @form">
        <xsl:variable name="entries" select="current-group()[self::f:person]"/>
        <xsl:variable name="mentions" select="current-group()[self::f:mention]"/>
        <xsl:variable name="forms" select="f:forms($mentions)"/>
        <xsl:variable name="name" select="($entries[1]/@name/string(), $forms)[. != ''][1]"/>
        <xsl:variable name="key" select="current-grouping-key()"/>
        <xsl:sequence select="map {
            'id': if (starts-with($key, '#')) then substring($key, 2) else '',
            'name': string($name),
            'sort': ($entries[1]/@surname/string(), tokenize($name)[last()], '')[. != '' or position() = last()][1],
            'mentions': sum($mentions/@count ! xs:integer(.)),
            'documents': distinct-values($mentions ! ../@name),
            'forms': $forms,
            'identifiers': distinct-values(($entries ! f:identifier/string(), $key[matches(., '^https?:')])),
            'entry': $entries[1],
            'resolved': exists($entries[not(@unverified)]) or matches($key, '^https?:') }"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:for-each select="$all">
      <xsl:sort select="f:plain(?sort)"/>
      <xsl:sort select="f:plain(?name)"/>
      <xsl:sort select="?id"/>
      <xsl:sequence select="."/>
    </xsl:for-each>
  </xsl:variable>

  <xsl:function name="f:forms" as="xs:string*">
    <xsl:param name="mentions" as="element(f:mention)*"/>
    <xsl:for-each-group select="$mentions" group-by="@form">
      <xsl:sort select="sum(current-group()/@count ! xs:integer(.))" order="descending"/>
      <xsl:sort select="current-grouping-key()"/>
      <xsl:sequence select="current-grouping-key()[. != '']"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Without accents and in lower case, so that the order does not depend on the machine. -->
  <xsl:function name="f:plain" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="lower-case(replace(normalize-unicode($text, 'NFD'), '\p{M}', ''))"/>
  </xsl:function>

</xsl:stylesheet>
