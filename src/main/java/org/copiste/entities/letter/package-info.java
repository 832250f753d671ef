/** Who wrote to whom, where and when, as a letter's opening, closing and heading say it. */
package org.copiste.entities.letter;
