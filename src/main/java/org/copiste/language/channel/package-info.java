/** The error model of the noisy channel: how probable it is that one text was read as another. */
package org.copiste.language.channel;
