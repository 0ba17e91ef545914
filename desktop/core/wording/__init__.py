"""The wording check: finds in a message what may hurt, mislead or break a promise. Pure: rules come from outside as data."""
