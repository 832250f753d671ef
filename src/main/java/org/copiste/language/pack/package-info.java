/**
 * The language pack: every word, list and model that belongs to one language, as resource files.
 */
package org.copiste.language.pack;
