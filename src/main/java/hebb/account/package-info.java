/** Who somebody is: accounts, roles, passwords, logins and the one-time codes that start them. */
@NullMarked
package hebb.account;

import org.jspecify.annotations.NullMarked;
