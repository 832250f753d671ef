<?xml version="1.0" encoding="UTF-8"?>
<!-- The critical apparatus: every correction with the original reading, its probability and its location. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="f:subtypes" as="map(xs:string, xs:string)" select="map {
      'accent': 'accent', 'glyph': 'caractère', 'hyphen': 'coupure', 'noteCall': 'appel de note',
      'noteLabel': 'numéro de note', 'punctuation': 'ponctuation', 'segmentation': 'mots collés ou coupés' }"/>

  <xsl:template name="f:apparatus">
    <xsl:variable name="corrections" select="text//choice[sic][corr]"/>
    <xsl:variable name="doubtful" select="$corrections[f:is-doubtful(.)]"/>
    <xsl:if test="$corrections">
      <section id="apparat" class="apparatus" aria-labelledby="apparat-titre">
        <h2 id="apparat-titre">Corrections</h2>
        <p><xsl:value-of select="
            if (count($corrections) = 1) then '1 correction' else count($corrections) || ' corrections'"/>
          <xsl:if test="$doubtful"><xsl:value-of select="
            ', dont ' || count($doubtful) || (if (count($doubtful) = 1) then ' incertaine' else ' incertaines')"/></xsl:if>.</p>
        <xsl:if test="$doubtful">
          <h3 id="incertaines">Corrections incertaines</h3>
          <xsl:sequence select="f:corrections($doubtful, 'incertaines')"/>
        </xsl:if>
        <details>
          <summary id="toutes">Toutes les corrections</summary>
          <xsl:sequence select="f:corrections($corrections, 'toutes')"/>
        </details>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:corrections" as="element()">
    <xsl:param name="corrections" as="element(tei:choice)+"/>
    <xsl:param name="title" as="xs:string"/>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="{$title}">
    <table>
      <thead><tr><th scope="col">Lieu</th><th scope="col">Lu</th><th scope="col">Corrigé</th><th scope="col">Nature</th><th scope="col">Probabilité</th></tr></thead>
      <tbody>
        <xsl:for-each select="$corrections">
          <xsl:variable name="page" select="f:page(.)"/>
          <tr>
            <td><a href="#c-{accumulator-before('f:correction')}"><xsl:value-of select="($page[.] ! ('p. ' || . || ', ')) || f:place(., position())"/></a></td>
            <td><xsl:value-of select="f:words(sic[1], 'sic')"/></td>
            <td><xsl:value-of select="f:words(corr[1], 'corr')"/></td>
            <td><xsl:value-of select="(map:get($f:subtypes, string(corr[1]/@subtype)), corr[1]/@subtype/string())[1]" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/></td>
            <td class="number"><xsl:value-of select="f:certainty(corr[1])"/></td>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
    </div>
  </xsl:function>

</xsl:stylesheet>
