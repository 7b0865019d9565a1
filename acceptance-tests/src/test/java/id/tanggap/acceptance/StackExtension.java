package id.tanggap.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts a system for the first test that asks for it and stops it after the last test: the common
 * one, or the one that suffers.
 */
final class StackExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(StackExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningStack.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var suffers =
        AnnotationSupport.isAnnotated(
            context.getRequiredTestClass(), AgainstAStackThatSuffers.class);
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(
            suffers ? "stack-that-suffers" : "stack", RunningStack::start, RunningStack.class);
  }
}
