DROP TABLE audit;
DROP TABLE sign_in;
DROP TABLE sign_in_link;
DROP TABLE account_role;
DROP TABLE account;
