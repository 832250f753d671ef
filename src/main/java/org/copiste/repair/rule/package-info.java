/**
 * What a place could be: one rule in each file. A rule says what it does, why, gives an example,
 * and how safe it is.
 */
package org.copiste.repair.rule;
