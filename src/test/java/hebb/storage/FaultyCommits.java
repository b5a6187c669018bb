package hebb.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection whose commits are counted and fail on demand. */
final class FaultyCommits {

    /** What stands in for a commit. */
    interface Commit {
        void run(Work commit) throws Throwable;
    }

    /** The real commit. */
    interface Work {
        void run() throws SQLException;
    }

    final AtomicInteger commits = new AtomicInteger();
    volatile Commit next = Work::run;

    /** Makes the first so many commits from now fail before they are begun. */
    void failNext(int times) {
        AtomicInteger left = new AtomicInteger(times);
        next = commit -> {
            if (left.getAndDecrement() > 0) throw new SQLException("the disk stumbled");
            commit.run();
        };
    }

    Connection around(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            boolean commit = method.getName().equals("prepareStatement") && "commit".equals(arguments[0]);
            return commit ? around((PreparedStatement) result) : result;
        });
    }

    private PreparedStatement around(PreparedStatement statement) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (!method.getName().equals("execute")) return call(statement, method, arguments);
            commits.incrementAndGet();
            next.run(statement::execute);
            return false;
        });
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> face, InvocationHandler handler) {
        return face.cast(Proxy.newProxyInstance(face.getClassLoader(), new Class<?>[] {face}, handler));
    }
}
