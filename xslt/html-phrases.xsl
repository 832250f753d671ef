<?xml version="1.0" encoding="UTF-8"?>
<!-- The content of paragraphs: breaks, corrections, names, dates, emphasis. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- A line never ends at the space inside guillemets or before high punctuation. -->
  <xsl:template match="text()">
    <xsl:variable name="shown" select="f:beside-breaks(.) => replace('([«“]) ', '$1&#160;') => replace(' ([»”;:!?])', '&#160;$1')"/>
    <xsl:variable name="zone" select="if (normalize-space($shown)) then f:zone(.) else ()"/>
    <xsl:choose>
      <xsl:when test="$zone"><span data-z="{$zone}"><xsl:value-of select="$shown"/></span></xsl:when>
      <xsl:otherwise><xsl:value-of select="$shown"/></xsl:otherwise>
    </xsl:choose>
    <xsl:variable name="hyphen" select="f:dividing-hyphen(.)"/>
    <xsl:if test="$hyphen"><del class="was"><xsl:value-of select="$hyphen"/></del></xsl:if>
  </xsl:template>

  <xsl:template match="lb">
    <xsl:if test="not(@break = 'no')"><xsl:text> </xsl:text></xsl:if>
    <span class="lb{' first'[not(current()/preceding-sibling::node()[normalize-space() or self::choice][1])]}">
      <xsl:if test="@n"><xsl:attribute name="data-n" select="@n"/></xsl:if>
      <xsl:if test="@facs and not(ancestor::choice) and f:target(.) ne '' and f:zone-begins(.)">
        <xsl:attribute name="id" select="'ligne-' || f:target(.)"/>
      </xsl:if>
    </span>
  </xsl:template>

  <xsl:key name="f:pages" match="pb" use="@n"/>

  <xsl:template match="pb">
    <span class="pb" role="doc-pagebreak" aria-label="page {@n}">
      <xsl:if test="@n and . is key('f:pages', @n)[1]">
        <xsl:attribute name="id" select="'page-' || encode-for-uri(@n)"/>
      </xsl:if>
      <xsl:if test="@facs and f:pictured(.)">
        <xsl:attribute name="data-s" select="f:target(.)"/>
      </xsl:if>
      <xsl:value-of select="'[p. ' || @n || ']'"/>
    </span>
  </xsl:template>

  <xsl:template match="cb | milestone | anchor"/>

  <xsl:template match="fw">
    <span class="fw"><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="space">
    <xsl:if test="not(@quantity = '0')"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <xsl:template match="g"/>

  <xsl:template match="pc[f:divides(.)]">
    <del class="was"><xsl:apply-templates/></del>
  </xsl:template>

  <xsl:template match="gap">
    <span class="gap">[…]</span>
  </xsl:template>

  <!-- A correction: both readings are in the page, and the style sheet shows the one selected. -->
  <xsl:template match="choice">
    <xsl:variable name="was" select="f:chosen(., 'sic')"/>
    <xsl:variable name="is" select="f:chosen(., 'corr')"/>
    <span class="{if (sic) then 'c' else 'n'}" id="c-{accumulator-before('f:correction')}">
      <del class="was"><xsl:apply-templates select="$was/node()" mode="f:plain"/></del>
      <ins>
        <xsl:attribute name="class" select="'is', 'doubt'[f:is-doubtful(current())]"/>
        <xsl:if test="sic">
          <xsl:attribute name="title" select="'lu « ' || f:words($was, 'sic') || ' »' || f:certainty($is) ! (' ; probabilité ' || .)"/>
        </xsl:if>
        <xsl:apply-templates select="$is/node()"/>
      </ins>
      <!-- A line break inside the original reading follows the corrected one. -->
      <xsl:for-each select="$was//lb[not($is//lb)]">
        <span class="lb is" data-n="{@n}"></span>
      </xsl:for-each>
      <xsl:apply-templates select="$was//pb[not($is//pb)]"/>
    </span>
  </xsl:template>

  <xsl:template match="lb" mode="f:plain">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="pb | note | g" mode="f:plain"/>

  <xsl:function name="f:is-doubtful" as="xs:boolean">
    <xsl:param name="choice" as="element(tei:choice)"/>
    <xsl:variable name="cert" select="$choice/corr[1]/@cert"/>
    <xsl:sequence select="
        $cert = ('low', 'medium', 'unknown')
        or ($cert castable as xs:double and xs:double($cert) lt $f:doubtful-below)"/>
  </xsl:function>

  <!-- A probability in French notation, or the word for it. -->
  <xsl:function name="f:certainty" as="xs:string?">
    <xsl:param name="reading" as="element()?"/>
    <xsl:sequence select="
        let $cert := string($reading/@cert) return
        if ($cert = 'high') then 'forte' else if ($cert = 'medium') then 'moyenne'
        else if ($cert = 'low') then 'faible' else if ($cert = 'unknown') then 'inconnue'
        else translate($cert, '.', ',')[.]"/>
  </xsl:function>

  <!-- A link must not contain another link, such as the call of a note. -->
  <xsl:template match="persName | placeName | orgName | rs | name">
    <xsl:variable name="entry" select="f:entry(.)[not(current()//note[not(f:is-gloss(.))] or current()//ref)]"/>
    <xsl:element name="{if ($entry) then 'a' else 'span'}">
      <xsl:attribute name="class" select="'name', local-name()"/>
      <xsl:if test="ancestor::text">
        <xsl:attribute name="id" select="f:mention-id(.)"/>
      </xsl:if>
      <xsl:if test="$entry">
        <xsl:attribute name="href" select="'#' || f:entry-id($entry)"/>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- A link must not contain another link: a name inside a name or a link is only marked. -->
  <xsl:template priority="2" match="
      persName//(persName | placeName | orgName | rs | name) | placeName//(persName | placeName | orgName | rs | name)
      | orgName//(persName | placeName | orgName | rs | name) | ref//(persName | placeName | orgName | rs | name)">
    <span class="name {local-name()}" id="{f:mention-id(.)}"><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="date">
    <time class="date" id="{f:mention-id(.)}">
      <xsl:for-each select="f:date-html(.)"><xsl:attribute name="datetime" select="."/></xsl:for-each>
      <xsl:for-each select="f:date-meaning(.)"><xsl:attribute name="title" select="."/></xsl:for-each>
      <xsl:apply-templates/>
    </time>
  </xsl:template>

  <xsl:template match="ref[matches(@target, '^https?://\S+$')][not(ancestor::persName or ancestor::orgName or ancestor::placeName)]">
    <a href="{@target}"><xsl:apply-templates/></a>
  </xsl:template>

  <xsl:template match="title"><cite><xsl:call-template name="f:language"/><xsl:apply-templates/></cite></xsl:template>
  <xsl:template match="foreign"><i><xsl:call-template name="f:language"/><xsl:apply-templates/></i></xsl:template>
  <xsl:template match="emph"><em><xsl:apply-templates/></em></xsl:template>
  <xsl:template match="term"><i class="term"><xsl:apply-templates/></i></xsl:template>
  <xsl:template match="supplied"><span class="supplied">[<xsl:apply-templates/>]</span></xsl:template>
  <xsl:template match="del | surplus"><del class="struck"><xsl:apply-templates/></del></xsl:template>
  <xsl:template match="add"><ins class="add"><xsl:apply-templates/></ins></xsl:template>
  <xsl:template match="hi">
    <xsl:variable name="rend" select="lower-case(@rend)"/>
    <xsl:variable name="element" select="
        if (contains($rend, 'sup')) then 'sup' else if (contains($rend, 'sub')) then 'sub'
        else if (contains($rend, 'bold')) then 'b' else if (contains($rend, 'it')) then 'i' else 'span'"/>
    <xsl:element name="{$element}">
      <xsl:attribute name="class" select="string-join(('hi', @rend), ' ')"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="app"><xsl:apply-templates select="(lem, rdg)[1]/node()"/></xsl:template>
  <xsl:template match="figure | graphic | figDesc"/>

  <!-- Any other element is replaced by its content. -->
  <xsl:template match="*">
    <span class="{local-name()}"><xsl:call-template name="f:language"/><xsl:apply-templates/></span>
  </xsl:template>

</xsl:stylesheet>
