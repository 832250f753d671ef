/** Persons, places, organisations and dates: found, normalised and linked. */
package org.copiste.entities;
