/** The HTTP edge: routes, controllers, forms, page models and templates. The only room that sees Javalin and Thymeleaf. */
@NullMarked
package hebb.web;

import org.jspecify.annotations.NullMarked;
