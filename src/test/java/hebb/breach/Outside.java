package hebb.breach;

/** Stands above the rooms, where nothing may look back. */
public record Outside(String name) {}
