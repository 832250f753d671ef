/** Names in a text: found by list, by rule and by model, and linked to what they name. */
package org.copiste.entities.name;
