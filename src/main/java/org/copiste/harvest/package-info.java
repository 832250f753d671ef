/** What a person has changed in a TEI file, as decisions that the next encoding carries out. */
package org.copiste.harvest;
