/**
 * The public API: the ordered stages with their models and settings. {@link
 * org.copiste.pipeline.Copiste} is where a program that uses this one as a library begins.
 */
package org.copiste.pipeline;
