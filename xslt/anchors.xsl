<?xml version="1.0" encoding="UTF-8"?>
<!-- The identifiers that the parts of a text have in its page, for the page itself and for what leads to it. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:copiste:views"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!--
    The passages of a text, which a search finds: its blocks, but none inside another, except that a note
    stands for itself. They are numbered.
  -->
  <xsl:accumulator name="f:passage" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="text//*[f:is-block(.)]" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:function name="f:is-block" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        exists($node/(self::p | self::ab | self::head | self::lg | self::l | self::list | self::table | self::opener | self::closer
          | self::postscript | self::dateline | self::salute | self::signed | self::byline | self::trailer | self::epigraph
          | self::argument | self::titlePage | self::docAuthor | self::docDate | self::sp | self::speaker | self::stage
          | self::fw[@type = 'letterhead'] | self::address | self::quote[p | lg | ab] | self::q[p | lg | ab]))"/>
  </xsl:function>

  <xsl:function name="f:is-passage" as="xs:boolean">
    <xsl:param name="node" as="element()"/>
    <xsl:variable name="note" select="$node/ancestor::note[not(f:is-gloss(.))][1]"/>
    <xsl:sequence select="f:is-block($node) and not($note) and not($node/ancestor::*[f:is-block(.)])"/>
  </xsl:function>

  <xsl:function name="f:anchor" as="xs:string">
    <xsl:param name="passage" as="element()"/>
    <xsl:sequence select="
        if ($passage/self::note) then f:note-id($passage)
        else if ($passage/self::head[parent::div][not(@type = 'subject')]) then f:heading-id($passage)
        else if ($passage/(self::p | self::ab)/@xml:id) then 'par-' || $passage/@xml:id
        else 'b-' || $passage/accumulator-before('f:passage')"/>
  </xsl:function>

  <xsl:function name="f:heading-id" as="xs:string">
    <xsl:param name="head" as="element(tei:head)"/>
    <xsl:sequence select="'titre-' || $head/accumulator-before('f:heading')"/>
  </xsl:function>

  <xsl:function name="f:note-id" as="xs:string">
    <xsl:param name="note" as="element(tei:note)"/>
    <xsl:sequence select="
        'note-' || (if ($note/@xml:id) then $note/@xml:id
                    else 'sans-' || $note/accumulator-before('f:note') - 1)"/>
  </xsl:function>

  <xsl:function name="f:mention-id" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="'m-' || $name/accumulator-before('f:name')"/>
  </xsl:function>

  <!-- The descriptions of letters, by the pointers that the divisions of the letters have to them. -->
  <xsl:key name="f:description" match="correspDesc[@xml:id]" use="'#' || @xml:id"/>

  <xsl:function name="f:description" as="element(tei:correspDesc)?">
    <xsl:param name="division" as="element(tei:div)"/>
    <xsl:sequence select="(tokenize($division/@decls) ! key('f:description', ., root($division)))[1]"/>
  </xsl:function>

  <!-- Whether a division is a letter of a document that describes several. -->
  <xsl:function name="f:is-one-of-several" as="xs:boolean">
    <xsl:param name="division" as="element(tei:div)"/>
    <xsl:sequence select="exists(f:description($division)[../correspDesc[2]])"/>
  </xsl:function>

  <xsl:function name="f:letter-id" as="xs:string">
    <xsl:param name="division" as="element(tei:div)"/>
    <xsl:sequence select="'lettre-' || f:description($division)/@xml:id"/>
  </xsl:function>

</xsl:stylesheet>
