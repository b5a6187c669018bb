package hebb.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;

/** One line of the route table. */
public record Route(HandlerType method, String path, Set<Actor> actors, Handler handler) {

    static Route get(String path, Set<Actor> actors, Handler handler) {
        return new Route(HandlerType.GET, path, actors, handler);
    }

    static Route post(String path, Set<Actor> actors, Handler handler) {
        return new Route(HandlerType.POST, path, actors, handler);
    }
}
