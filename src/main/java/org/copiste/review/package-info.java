/** The review page, on which a person decides about corrections and candidates. */
package org.copiste.review;
