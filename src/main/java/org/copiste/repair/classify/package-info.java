/** The classifier of edits: boosted trees that turn features into a probability. */
package org.copiste.repair.classify;
