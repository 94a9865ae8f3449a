"use server";

import { act } from "@/lib/action";
import { addTodo } from "./add-todo";
import { completeTodo } from "./complete-todo";
import { deleteTodo } from "./delete-todo";
import { editTodo } from "./edit-todo";
import { reopenTodo } from "./reopen-todo";
import { restoreTodo } from "./restore-todo";
import { AddTodo, EditTodo, RestoreTodo, TodoId } from "./schema";

export const addTodoAction = async (input: unknown) => act(AddTodo, input, addTodo);
export const completeTodoAction = async (input: unknown) => act(TodoId, input, completeTodo);
export const reopenTodoAction = async (input: unknown) => act(TodoId, input, reopenTodo);
export const editTodoAction = async (input: unknown) => act(EditTodo, input, editTodo);
export const deleteTodoAction = async (input: unknown) => act(TodoId, input, deleteTodo);
export const restoreTodoAction = async (input: unknown) => act(RestoreTodo, input, restoreTodo);
