package id.tanggap.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests that take parts of a system away and mostly wait for them to come back. They have a second
 * {@link RunningStack} among them, so that they run while others test the common one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StackExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the stack that suffers")
@interface AgainstAStackThatSuffers {}
