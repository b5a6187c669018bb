package hebb.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Runs things on threads of their own, all let go at once; nothing waits for more than half a minute. */
final class Together {

    private static final long SECONDS = 120;

    private Together() {}

    /** The results in order. Throws what the first failing one threw, in an ExecutionException. */
    static <R> List<R> run(int threads, IntFunction<R> work) throws Exception {
        List<R> results = new ArrayList<>();
        for (Future<R> future : start(threads, work)) results.add(future.get(SECONDS, TimeUnit.SECONDS));
        return results;
    }

    static <R> List<Future<R>> start(int threads, IntFunction<R> work) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CyclicBarrier allAtOnce = new CyclicBarrier(threads);
        List<Future<R>> futures = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int index = i;
            futures.add(executor.submit(() -> {
                meet(allAtOnce);
                return work.apply(index);
            }));
        }
        executor.shutdown();
        return futures;
    }

    static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
