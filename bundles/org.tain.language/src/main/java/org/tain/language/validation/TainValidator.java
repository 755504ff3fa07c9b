package org.tain.language.validation;

/** Checks a model. */
public class TainValidator extends AbstractTainValidator {
}
