<?xml version="1.0" encoding="UTF-8"?>
<!--
  The images of the pages beside the text. An image is shown that lies on the disk (the program says
  which do, and where) or has an address, such as IIIF's, in the document itself.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns="http://www.w3.org/1999/xhtml"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:f="urn:copiste:views"
    xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- What graphic/@url names, and where it lies as seen from the page. -->
  <xsl:param name="images" as="map(xs:string, xs:string)" select="map {}"/>

  <xsl:key name="f:lines-of" match="lb[@facs]" use="f:target(.)"/>
  <xsl:key name="f:page-of" match="pb[@facs]" use="f:target(.)"/>
  <xsl:key name="f:id" match="*[@id]" use="@id"/>

  <!-- The zone of the current line; a note has lines of its own, as in places.xsl. -->
  <xsl:accumulator name="f:zone" as="xs:string*" initial-value="''">
    <xsl:accumulator-rule match="lb" select="f:target(.), tail($value)"/>
    <xsl:accumulator-rule match="note" select="head($value), $value"/>
    <xsl:accumulator-rule match="note" phase="end" select="tail($value)"/>
  </xsl:accumulator>

  <!-- The identifier to which @facs points; empty where it points elsewhere. -->
  <xsl:function name="f:target" as="xs:string">
    <xsl:param name="break" as="element()"/>
    <xsl:variable name="first" select="tokenize($break/@facs)[1]"/>
    <xsl:sequence select="if (starts-with($first, '#')) then substring($first, 2) else ''"/>
  </xsl:function>

  <xsl:function name="f:image" as="xs:string?">
    <xsl:param name="surface" as="element(tei:surface)"/>
    <xsl:sequence select="
        ($surface/graphic/@url ! (if (matches(., '^https?://\S+$')) then string(.) else $images(string(.))))[1]"/>
  </xsl:function>

  <xsl:function name="f:pictured" as="element(tei:surface)*">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="root($node)/TEI/facsimile/surface[exists(f:image(.))]"/>
  </xsl:function>

  <!-- The zone that a piece of text stands in; nothing where no image shows it. -->
  <xsl:function name="f:zone" as="xs:string?">
    <xsl:param name="text" as="node()"/>
    <!-- A correction begins where the reading began that it replaces, which may have gone over lines. -->
    <xsl:variable name="new" select="$text/ancestor::*[self::corr or self::reg][parent::choice][1]"/>
    <xsl:variable name="own" select="($new//lb[. &lt;&lt; $text])[last()]"/>
    <xsl:variable name="now" select="
        if ($own) then f:target($own) else ($new/.., $text)[1] ! accumulator-before('f:zone')[1]"/>
    <xsl:sequence select="
        for $zone in $now[. ne ''] return
        $zone[exists(id($zone, root($text))[self::zone][parent::surface[exists(f:image(.))]])]"/>
  </xsl:function>

  <!-- Whether a line is the first that an image shows in this zone, so that a link can lead to it. -->
  <xsl:function name="f:zone-begins" as="xs:boolean">
    <xsl:param name="lb" as="element(tei:lb)"/>
    <xsl:variable name="lines" select="key('f:lines-of', f:target($lb), root($lb))[not(ancestor::choice)]"/>
    <xsl:sequence select="
        $lines[1] is $lb
        and exists(id(f:target($lb), root($lb))[self::zone][parent::surface[exists(f:image(.))]])"/>
  </xsl:function>

  <!-- The column of images; a line on an image leads to its text, where that is shown. -->
  <xsl:template name="f:facsimile">
    <xsl:param name="body" as="document-node()"/>
    <xsl:variable name="surfaces" select="f:pictured(.)"/>
    <xsl:if test="$surfaces">
      <section class="facs" aria-label="Images des pages" tabindex="0">
        <xsl:for-each select="$surfaces">
          <xsl:variable name="n" select="(key('f:page-of', @xml:id)/@n, string(position()))[1]"/>
          <figure id="image-{position()}">
            <xsl:if test="@xml:id">
              <xsl:attribute name="data-s" select="@xml:id"/>
            </xsl:if>
            <div class="sheet">
              <img src="{f:image(.)}" alt="Image de la page {$n}" loading="lazy">
                <xsl:if test="f:box(.)[3] gt 0 and f:box(.)[4] gt 0">
                  <xsl:attribute name="width" select="round(f:box(.)[3])"/>
                  <xsl:attribute name="height" select="round(f:box(.)[4])"/>
                </xsl:if>
              </img>
              <xsl:apply-templates select="zone" mode="f:facsimile">
                <xsl:with-param name="body" select="$body"/>
              </xsl:apply-templates>
            </div>
            <figcaption>p. <xsl:value-of select="$n"/></figcaption>
          </figure>
        </xsl:for-each>
      </section>
      <script><xsl:value-of select="$f:facsimile-script"/></script>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="f:facsimile-script" as="xs:string" select="'&#10;' || unparsed-text('html-facsimile.js')"/>

  <!--
    What the images need of the page's policy. Of the web the whole is allowed, since servers of images send
    readers on to others; http: covers https: as well.
  -->
  <xsl:function name="f:facsimile-policy" as="xs:string*">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="images" select="f:pictured($node) ! f:image(.)"/>
    <xsl:variable name="of-the-web" select="$images[matches(., '^https?://')]"/>
    <xsl:if test="exists($images)">
      <xsl:sequence select="
          string-join(('img-src', $f:beside[count($of-the-web) lt count($images)],
          (if (exists($of-the-web[starts-with(., 'http:')])) then 'http:' else 'https:')[exists($of-the-web)]), ' '),
          'script-src ' || f:hash($f:facsimile-script), 'style-src-attr ''unsafe-inline'''"/>
    </xsl:if>
  </xsl:function>

  <xsl:template match="zone" mode="f:facsimile">
    <xsl:param name="body" as="document-node()"/>
    <xsl:variable name="page" select="f:box(..)"/>
    <xsl:variable name="box" select="f:box(.)"/>
    <xsl:variable name="line" select="key('f:lines-of', @xml:id)[1]"/>
    <xsl:if test="$line and $page[3] gt 0 and $page[4] gt 0 and count($box) = 4">
      <xsl:variable name="shown" select="exists(key('f:id', 'ligne-' || @xml:id, $body))"/>
      <xsl:element name="{if ($shown) then 'a' else 'span'}">
        <xsl:attribute name="class" select="'z'"/>
        <xsl:attribute name="data-z" select="@xml:id"/>
        <xsl:if test="$shown">
          <xsl:attribute name="href" select="'#ligne-' || @xml:id"/>
          <!-- Too small to be one of many stops of the tab key. -->
          <xsl:attribute name="tabindex" select="-1"/>
          <xsl:attribute name="aria-label" select="'ligne ' || $line/@n"/>
        </xsl:if>
        <xsl:attribute name="style" select="
            'left:' || f:percent($box[1] - $page[1], $page[3]) || ';top:' || f:percent($box[2] - $page[2], $page[4])
            || ';width:' || f:percent($box[3], $page[3]) || ';height:' || f:percent($box[4], $page[4])"/>
      </xsl:element>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:percent" as="xs:string">
    <xsl:param name="part" as="xs:double"/>
    <xsl:param name="whole" as="xs:double"/>
    <xsl:sequence select="format-number(100 * $part div $whole, '0.###') || '%'"/>
  </xsl:function>

  <!-- Left, top, width and height of a surface or zone, of an outline those of its box; else nothing. -->
  <xsl:function name="f:box" as="xs:double*">
    <xsl:param name="area" as="element()"/>
    <xsl:variable name="corners" select="$area/(@ulx, @uly, @lrx, @lry)[. castable as xs:double] ! xs:double(.)"/>
    <xsl:variable name="points" select="tokenize($area/@points)[matches(., '^-?[\d.]+,-?[\d.]+$')]"/>
    <xsl:variable name="x" select="$points ! number(substring-before(., ','))"/>
    <xsl:variable name="y" select="$points ! number(substring-after(., ','))"/>
    <xsl:choose>
      <xsl:when test="exists($points)">
        <xsl:sequence select="min($x), min($y), max($x) - min($x), max($y) - min($y)"/>
      </xsl:when>
      <xsl:when test="count($corners) = 4">
        <xsl:sequence select="$area/@ulx, $area/@uly, $area/@lrx - $area/@ulx, $area/@lry - $area/@uly"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
