/**
 * Drives the built product as a person would, for its checks and for the pictures of the documentation. It is no part of the
 * product: {@code releng/driver/drive} adds it to a configuration of its own.
 */
package org.tain.driver;
