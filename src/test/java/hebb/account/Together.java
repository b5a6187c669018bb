package hebb.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets several callers loose at the same moment. */
final class Together {

    private Together() {}

    static <R> List<R> run(int callers, IntFunction<R> call) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                Callable<R> task = () -> {
                    start.await();
                    return call.apply(caller);
                };
                futures.add(threads.submit(task));
            }
            start.countDown();
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) results.add(future.get());
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
