/**
 * A linear-chain conditional random field: which label each item of a sequence has, given the
 * features of the items and how labels follow each other (Lafferty, McCallum and Pereira,
 * Conditional Random Fields, ICML 2001). Small, deterministic, without dependencies; used for the
 * lines of a document.
 */
package org.copiste.language.crf;
