/** The error model: how probable it is that a text was read as another one. */
package org.copiste.language.channel;
