-- Each start of the program takes the next number: the part of an id that keeps apart what several nodes make at once.
create table node_numbers (
    last integer not null check (last between 0 and 1023)
) strict;
insert into node_numbers (last) values (0);
