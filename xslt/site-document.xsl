<?xml version="1.0" encoding="UTF-8"?>
<!--
  The data of a document for the pages about the whole corpus: its letters, the entries of its lists, every
  name in its text with the place, and its passages for the search.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="reading.xsl"/>
  <xsl:include href="dates.xsl"/>
  <xsl:include href="places.xsl"/>
  <xsl:include href="anchors.xsl"/>
  <xsl:include href="names.xsl"/>
  <xsl:include href="plain.xsl"/>

  <xsl:param name="document" as="xs:string" select="''"/>

  <xsl:template match="/">
    <xsl:apply-templates select="TEI"/>
  </xsl:template>

  <xsl:template match="TEI">
    <xsl:variable name="title" select="f:title(.)"/>
    <xsl:variable name="described" select="teiHeader/profileDesc/correspDesc"/>
    <f:document name="{$document}" title="{$title}">
      <xsl:choose>
        <xsl:when test="$described">
          <xsl:apply-templates select="$described"/>
        </xsl:when>
        <xsl:otherwise>
          <f:letter anchor="" title="{$title}">
            <xsl:sequence select="f:dates((teiHeader/profileDesc/creation/date)[1])"/>
          </f:letter>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="(standOff | text | teiHeader/profileDesc/particDesc)//(person | place | org)[@xml:id]"/>
      <xsl:apply-templates select="f:mentions(.)"/>
      <f:passages>
        <xsl:value-of select="serialize(array:join(f:passages(text)), map { 'method': 'json' })" xmlns:array="http://www.w3.org/2005/xpath-functions/array"/>
      </f:passages>
    </f:document>
  </xsl:template>

  <!-- A letter: where it begins in its page, who wrote to whom, where and when. -->
  <xsl:template match="correspDesc">
    <xsl:variable name="sent" select="correspAction[@type = 'sent']"/>
    <xsl:variable name="division" select="key('f:division', '#' || @xml:id, root())[f:is-one-of-several(.)][1]"/>
    <f:letter anchor="{$division ! f:letter-id(.)}" title="{($division/@f:title/string(), $division/head[not(@type = 'subject')][1] ! f:words(., 'corr'), f:title(root()/*))[.][1]}">
      <xsl:sequence select="f:dates(($sent/date[f:date-start(.) ne ''], $sent/date)[1])"/>
      <xsl:for-each select="'sent', 'received'">
        <xsl:variable name="action" select="current()"/>
        <xsl:for-each select="$sent/../correspAction[@type = $action]/(persName | orgName | name | rs)">
          <xsl:sequence select="f:party(., $action)"/>
        </xsl:for-each>
      </xsl:for-each>
      <xsl:for-each select="$sent/(placeName | settlement)">
        <xsl:sequence select="f:party(., 'place')"/>
      </xsl:for-each>
    </f:letter>
  </xsl:template>

  <xsl:key name="f:division" match="text//div[@decls]" use="tokenize(@decls)"/>

  <!-- Nothing for a party that is not known. -->
  <xsl:function name="f:party" as="element()?">
    <xsl:param name="party" as="element()"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:variable name="name" select="f:words($party, 'corr')"/>
    <xsl:if test="not(lower-case($name) = ('', 'unknown'))">
      <f:party role="{$role}" key="{f:identity($party)}" form="{$name}"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:dates" as="attribute()*">
    <xsl:param name="date" as="element(tei:date)?"/>
    <xsl:for-each select="$date">
      <xsl:variable name="words" select="f:words(., 'corr')"/>
      <xsl:attribute name="start" select="f:date-start(.)"/>
      <xsl:attribute name="said" select="(f:date-meaning(.), $words)[1]"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:template match="person | place | org">
    <f:listed kind="{local-name()}" id="{@xml:id}" key="{f:entry-key(.)}" name="{f:name(.)}" sort="{f:sort-key(.)}">
      <xsl:if test="f:is-unverified(.)">
        <xsl:attribute name="unverified" select="'yes'"/>
      </xsl:if>
      <xsl:for-each select="tail((persName | placeName | orgName))">
        <f:other><xsl:value-of select="f:words(., 'corr')"/></f:other>
      </xsl:for-each>
      <xsl:for-each select="idno[normalize-space()]">
        <f:identifier type="{@type}"><xsl:value-of select="normalize-space()"/></f:identifier>
      </xsl:for-each>
      <xsl:for-each select="note[not(@type = 'mentions')][1]">
        <f:note><xsl:value-of select="f:words(., 'corr')"/></f:note>
      </xsl:for-each>
    </f:listed>
  </xsl:template>

  <!-- Words that stand for a name, such as “my brother”, are no form of it. -->
  <xsl:template match="persName | placeName | orgName | rs | name">
    <xsl:variable name="page" select="f:page(.)"/>
    <f:mention kind="{f:kind(.)}" key="{f:identity(.)}" form="{self::*[not(self::rs[@ref])]/f:words(., 'corr')}" said="{self::rs/f:words(., 'corr')}"
        at="{f:mention-id(.)}" place="{string-join(($page[.] ! ('p. ' || .), f:in-note(ancestor::note[not(f:is-gloss(.))][1]), f:line(.)[.] ! ('l. ' || .)), ', ')}"/>
  </xsl:template>

  <!--
    What makes a name one with others of the corpus: the entry or address that it refers to. A pointer to a list in
    another file means the entry of this identifier in the folder of that file. What nobody has
    verified is told apart by its name alone, since different documents number such entries each for itself.
  -->
  <xsl:function name="f:identity" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="entry" select="f:entry($name)"/>
    <xsl:variable name="target" select="f:refers-to($name)"/>
    <xsl:sequence select="
        if ($entry) then f:entry-key($entry)
        else if ($name/@ref and matches($target, '^https?:')) then $target
        else if ($name/@ref and $target) then string-join(('.', tokenize(f:beside(tokenize($name/@ref)[1]), '/')[position() lt last()]) ! (. || '/')) || $target
        else ' ' || f:plain(f:words($name, 'corr'))"/>
  </xsl:function>

  <xsl:function name="f:entry-key" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="if (f:is-unverified($entry)) then ' ' || f:plain(f:name($entry)) else '#' || $entry/@xml:id"/>
  </xsl:function>

  <!-- The path of the file that a pointer names, as the corpus names its documents. -->
  <xsl:function name="f:beside" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:try>
      <xsl:sequence select="substring-after(xs:string(resolve-uri(tokenize($pointer, '#')[1], 'http://corpus/' || encode-for-uri($document) => replace('%2F', '/'))), 'http://corpus/')"/>
      <xsl:catch><xsl:sequence select="$document"/></xsl:catch>
    </xsl:try>
  </xsl:function>

  <xsl:variable name="f:kinds" as="map(xs:string, xs:string)"
      select="map { 'persName': 'person', 'placeName': 'place', 'orgName': 'org' }"/>

  <!-- Which register a name belongs to; none for what does not say what it names. -->
  <xsl:function name="f:kind" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="
        (map:get($f:kinds, local-name($name)), f:entry($name)/local-name(),
         ('person', 'place', 'org')[starts-with($name/@type, .) or starts-with(., $name/@type) and $name/@type ne ''])[1]"/>
  </xsl:function>

  <!-- Names that stand in the entry of a list are none of the text. -->
  <xsl:function name="f:mentions" as="element()*">
    <xsl:param name="tei" as="element(tei:TEI)"/>
    <xsl:sequence select="$tei/text//(persName | placeName | orgName | (rs | name)[matches(f:refers-to(.), '^https?:|#')][f:kind(.)])[f:is-shown(.)][not(ancestor::person or ancestor::place or ancestor::org)]"/>
  </xsl:function>

  <!-- The passages of a text, each with its anchor, its page and its words. -->
  <xsl:function name="f:passages" as="array(*)*">
    <xsl:param name="text" as="element()?"/>
    <xsl:for-each select="$text//(*[f:is-passage(.)] | note[not(f:is-gloss(.))])[not(ancestor::sic or ancestor::orig)]">
      <xsl:variable name="words" select="f:words(., 'corr'), f:insets(.)[not(f:is-passage(.))] ! f:words(., 'corr')"/>
      <xsl:if test="exists($words[.])">
        <xsl:variable name="page" select="f:page(.)"/>
        <xsl:sequence select="[ [ f:anchor(.), string-join(($page[.] ! ('p. ' || .), f:in-note(self::note)), ', '), string-join($words, ' ') ] ]"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:in-note" as="xs:string?">
    <xsl:param name="note" as="element(tei:note)?"/>
    <xsl:sequence select="$note ! ('n. ' || f:note-number(.))"/>
  </xsl:function>

  <!-- Blocks and lines within a passage are words apart. -->
  <xsl:template mode="reading" match="p | ab | l | item | row | cell | addrLine | dateline | salute | signed | speaker | stage | head | trailer | byline | titlePart">
    <xsl:sequence select="' '"/>
    <xsl:apply-templates mode="reading"/>
    <xsl:sequence select="' '"/>
  </xsl:template>

</xsl:stylesheet>
