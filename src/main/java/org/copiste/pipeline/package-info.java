/** The ordered stages and their settings: the public API of the program. */
package org.copiste.pipeline;
