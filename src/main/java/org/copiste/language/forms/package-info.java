/** Word forms in a tree that a weighted search can walk. */
package org.copiste.language.forms;
