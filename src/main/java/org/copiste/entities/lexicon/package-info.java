/** What is known of words without their context: morphology, gazetteers, titles, word classes. */
package org.copiste.entities.lexicon;
